// The face of `network`: the ways to the server, and choosing one by trying.
export { type Network, openNetwork, type Way } from './connect'
export { type Carry, carriedTransport, directTransport, type Server, type Transport } from './transport'
