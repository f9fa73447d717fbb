// Requests and answers as HTTP/1.1 text (RFC 9112), bodies of JSON set out in lines.

import type { HttpHeader, HttpRequest, HttpResponse } from '../../trace'
import { inLines } from '../../visit'

export const requestText = ({ method, target, headers, body }: HttpRequest): string =>
  message(`${method} ${target} HTTP/1.1`, headers, body ?? '')

export const responseText = ({ status, statusText, headers, body }: HttpResponse): string =>
  message(`HTTP/1.1 ${status} ${statusText}`, headers, body)

function message(first: string, headers: readonly HttpHeader[], body: string): string {
  const head = [first, ...headers.map(({ name, value }) => `${name}: ${value}`)].join('\n')
  return body === '' ? head : `${head}\n\n${inLines(body) ?? body}`
}

/** Whether lines were added to that body which were not sent. */
export const isSetOut = (body: string | null): boolean => body !== null && (inLines(body) ?? body) !== body
