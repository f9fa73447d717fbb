// The server's answer, read once into a value.

import type { HttpResponse } from '../trace'

/** Headers in lower case, sorted; the reason phrase by RFC 9110, since HTTP/2 carries none. */
export async function readResponse(response: Response): Promise<HttpResponse> {
  const body = await response.text()
  const headers = [...response.headers].map(([name, value]) => ({ name, value, by: 'server' as const }))
  headers.sort((a, b) => (a.name < b.name ? -1 : 1))
  return { status: response.status, statusText: response.statusText, headers, body }
}

/** As HTTP/1.1 text, in bytes. */
export function answerSize({ status, statusText, headers, body }: HttpResponse): number {
  const lines = headers.map(({ name, value }) => `${name}: ${value}\r\n`).join('')
  return new TextEncoder().encode(`HTTP/1.1 ${status} ${statusText}\r\n${lines}\r\n${body}`).length
}
