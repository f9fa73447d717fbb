// The rooms at length: what each stands for in a backend, for whoever looks inside.

export const rooms = {
  client:
    'The guest’s table is the frontend: the page in a browser, or an app. It knows what somebody wants, writes it down as an HTTP request, and shows whatever comes back. It can be changed by whoever sits there, so the kitchen believes nothing only because the table said it.',
  network:
    'Between table and kitchen lies the network. DNS turns the server’s name into an address, TCP and TLS open a sealed connection, and every byte needs its time on the way. Nobody on the street can read the ticket; it may still get lost. This part is simulated here, and marked so.',
  gateway:
    'Every order comes in through the pass. Middleware gives the request a number, notes which page sent it (CORS), limits how many may come in a while, and finds the route: which handler answers this method and this path. An unknown route ends here with 404, the wrong method with 405, too many orders with 429.',
  auth: 'Authentication asks: who are you? Authorization asks: may you do this? The host writes badges (signed tokens) at a log-in, and reads them on later orders: is the signature right, is the badge still valid? Without a good badge it is 401; with one that is not allowed to do this, 403.',
  validation:
    'Before any work is done, the order is checked against a schema: is it JSON at all, is every field there, of the right kind and length? What does not fit is sent back with 400, 415 or 422 and a note for each wrong line. What the frontend checked already is checked again, because others can write tickets too.',
  logic:
    'The handler and the domain code: the rules of this one restaurant. The chef follows a recipe, asks the pantry for rows, calls others where needed, and decides which answer goes on the plate. An error nobody foresaw ends here as 500, and its details stay in the kitchen.',
  cache:
    'A cache keeps copies of answers that are asked for often, so that the pantry need not be asked each time. It is fast and forgetful: a copy can be old, and everything in it is gone after a restart. What must not be lost is never kept here alone.',
  database:
    'The database keeps what must last. Shelves are tables, jars are rows, the drawer of cards is an index. The chef hands a statement (SQL) through the hatch; the keeper runs it. What belongs together is done in one transaction: committed, all of it counts; rolled back, none of it ever happened.',
  jobs: 'Work that nobody should wait for hangs on the prep rail as a job: it is written down together with the data, and taken up after the answer has left. If it fails it is tried again, later and later; after too many tries it is put aside for a human to look at.',
  providers:
    'Some work is done by others: payment, e-mail, storage. Here the kitchen is itself a client. It has to expect that the other side is slow, says no, or does not answer at all. No real provider is called: they are simulated.',
}
