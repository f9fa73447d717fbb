// The stations' names.

/** Restaurant word and field word of each station. */
export const places = {
  client: { restaurant: 'Dining room', field: 'Frontend' },
  network: { restaurant: 'The street', field: 'Network' },
  gateway: { restaurant: 'The pass', field: 'Gateway' },
  auth: { restaurant: 'Host stand', field: 'Auth' },
  validation: { restaurant: 'Order rail', field: 'Validation' },
  logic: { restaurant: 'Chef’s station', field: 'Logic' },
  cache: { restaurant: 'Heat lamp', field: 'Cache' },
  database: { restaurant: 'Pantry', field: 'Database' },
  jobs: { restaurant: 'Prep room', field: 'Worker' },
  providers: { restaurant: 'Suppliers’ dock', field: 'Third party' },
}
