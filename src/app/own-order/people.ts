// Who of the house can send an order. The list is the server's own seed, fetched with the server's code.

export interface Person {
  readonly id: number
  readonly name: string
  readonly role: 'guest' | 'chef' | 'manager'
}

export async function peopleOfTheHouse(): Promise<readonly Person[]> {
  const { seedUsers } = await import('../../server')
  return seedUsers.map(([id, name, , role]) => ({ id, name, role }))
}
