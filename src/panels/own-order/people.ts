// Who of the house can send an order, and for how long a badge is good. Both are the server's own, fetched with its code.

export interface Person {
  readonly id: number
  readonly name: string
  readonly role: 'guest' | 'chef' | 'manager'
}

export async function peopleOfTheHouse(): Promise<readonly Person[]> {
  const { seedUsers } = await import('../../server')
  return seedUsers.map(([id, name, , role]) => ({ id, name, role }))
}

export interface BadgeFacts {
  readonly people: readonly Person[]
  readonly lifetimeMs: number
}

export async function badgeFacts(): Promise<BadgeFacts> {
  const [people, { tokenLifetimeSeconds }] = await Promise.all([peopleOfTheHouse(), import('../../server')])
  return { people, lifetimeMs: tokenLifetimeSeconds * 1000 }
}
