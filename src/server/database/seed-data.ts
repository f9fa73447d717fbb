// Who and what is there from the start. Everybody and everything is invented.

/** 2026-01-05T09:00:00.000Z, a Monday morning. */
export const seededAtMs = 1_767_603_600_000

/**
 * The argon2id hash of the text `stand-in-0-of-12-to-128`: the invented password of everybody here, so that they can
 * log in. (Real users never share a salt; here one constant keeps the first database the same everywhere.)
 */
const passwordHash = '$argon2id$v=19$m=19456,t=2,p=1$YmFjay1vZi1ob3VzZS0wMQ$lKHWDXlCWa0L1qfNCLIUAV0OdEF91vh61OesUS3mI9g'

/** id, name, e-mail address, role, password hash */
export const users = [
  [1, 'Odile Marchetti', 'odile@backofhouse.test', 'manager', passwordHash],
  [2, 'Bram Okafor', 'bram@backofhouse.test', 'chef', passwordHash],
  [3, 'Sunniva Reyes', 'sunniva@backofhouse.test', 'chef', passwordHash],
  [7, 'Teodor Blum', 'teodor.blum@example.com', 'guest', passwordHash],
  [19, 'Amara Lindqvist', 'amara@example.org', 'guest', passwordHash],
  [42, 'Jun Castellanos', 'jun.castellanos@example.net', 'guest', passwordHash],
  [58, 'Niamh Petrov', 'niamh@example.com', 'guest', passwordHash],
  [123, 'Ada Kowalczyk', 'ada.kowalczyk@example.org', 'guest', passwordHash],
  [124, 'Rafiq Dubois', 'rafiq.dubois@example.net', 'guest', passwordHash],
] as const

/** course, name, description, price in cents, portions left. The ids are 1 to 24, in this order. */
export const dishes = [
  ['starter', 'Roast pumpkin soup', 'With toasted seeds and a spoon of sour cream.', 750, 30],
  ['starter', 'Onion soup', 'Slow onions, dark broth, a lid of melted cheese.', 820, 24],
  ['starter', 'Beetroot carpaccio', 'Thin slices, goat cheese, walnuts, thyme honey.', 980, 18],
  ['starter', 'Smoked trout', 'On rye toast with horseradish and apple.', 1150, 14],
  ['starter', 'Mushroom pâté', 'Brown mushrooms, tarragon, pickled shallots.', 890, 20],
  ['starter', 'Leaves and herbs', 'Whatever the garden gave this morning, mustard dressing.', 640, 40],
  ['main', 'Lemon chicken', 'Half a chicken, preserved lemon, green olives.', 1890, 16],
  ['main', 'Beef stew', 'Six hours in red wine, with carrots and dumplings.', 2150, 12],
  ['main', 'Barley risotto', 'Pearl barley, leeks, hard sheep cheese.', 1590, 22],
  ['main', 'Pan-fried perch', 'Brown butter, capers, small potatoes.', 2280, 9],
  ['main', 'Stuffed peppers', 'Rice, lentils, raisins and a tomato sauce with cinnamon.', 1490, 20],
  ['main', 'Duck leg', 'With red cabbage and a potato cake.', 2390, 8],
  ['main', 'Spinach dumplings', 'Four of them, sage butter, grated cheese.', 1540, 18],
  ['main', 'Chickpea stew', 'Aubergine, tomatoes, flat bread from the oven.', 1450, 25],
  ['main', 'Sunday roast', 'Pork with crackling, apple sauce, roast roots.', 2090, 0],
  ['dessert', 'Plum crumble', 'Warm, with vanilla sauce.', 780, 20],
  ['dessert', 'Chocolate tart', 'Dark and plain, a pinch of salt.', 850, 15],
  ['dessert', 'Poached pear', 'In elderberry juice, with almond cream.', 820, 12],
  ['dessert', 'Rice pudding', 'Baked, with orange and cardamom.', 690, 22],
  ['dessert', 'Cheese plate', 'Three cheeses, quince, crackers.', 1120, 10],
  ['drink', 'Elderflower lemonade', 'Our own syrup, cold sparkling water.', 420, 60],
  ['drink', 'Apple juice', 'Cloudy, from one orchard.', 380, 48],
  ['drink', 'Peppermint tea', 'Fresh leaves, a pot for one.', 360, 80],
  ['drink', 'House coffee', 'Filter, with a small biscuit.', 340, 1],
] as const

/** id, user, status, total in cents */
export const orders = [
  [7, 123, 'paid', 3060],
  [8, 19, 'paid', 2570],
  [9, 42, 'pending', 4780],
  [10, 123, 'cancelled', 850],
] as const

/** order, dish, quantity, price in cents of one when it was ordered */
export const orderItems = [
  [7, 1, 1, 750],
  [7, 7, 1, 1890],
  [7, 21, 1, 420],
  [8, 8, 1, 2150],
  [8, 21, 1, 420],
  [9, 12, 2, 2390],
  [10, 17, 1, 850],
] as const
