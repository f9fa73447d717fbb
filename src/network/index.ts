// The face of `network`: the ways to the server, and choosing one by trying.
export { connectNetwork, type Network } from './connect'
export { directTransport, type Server, type Transport } from './transport'
