// The network once a way is found, and the way of a whole request over it to a server.

import { carriedTransport, type Network, openNetwork, type Server, type Transport } from '../../src/network'

export interface TestNetwork {
  readonly network: Network
  readonly transport: Transport
}

/** `workerUrl` is absolute. */
export async function connectNetwork(server: Server, workerUrl: string): Promise<TestNetwork> {
  const network = openNetwork(workerUrl)
  await network.ready
  return { network, transport: carriedTransport(server, network.carry) }
}
