// A value that stands in lines of its own below its name, as YAML writes lists, objects and long texts
// (https://yaml.org/spec/1.2.2/): as far as the lines stand further in than the name.

import type { Found } from './found'

/** Of a line: white space, the dashes of a list, what stands in it. */
const line = /([ \t]*)((?:-[ \t]+)*)([^\r\n]*)(?:\r?\n|$)/y
/** A text of several lines begins with one of these, at the end of the line. */
const longText = /[|>][-+0-9]{0,2}[ \t]*\r?\n/y

/**
 * Adds what stands in the lines below, and gives where they end; `null` where the value is not one in lines.
 * `nameAt` and `start`: where the name and the value begin.
 */
export function findInLines(text: string, nameAt: number, start: number, found: Found[]): number | null {
  longText.lastIndex = start
  const isText = longText.test(text)
  const signs = text.slice(nameAt, start)
  if (!isText && (!signs.includes('\n') || /["'{[\\]/.test(text.charAt(start)))) return null
  const nameLine = text.lastIndexOf('\n', nameAt - 1) + 1
  const indent = /^[ \t]*/.exec(text.slice(nameLine, nameAt))?.[0].length ?? 0
  line.lastIndex = isText ? longText.lastIndex : nameAt + signs.lastIndexOf('\n') + 1
  let end: number | null = null
  for (let match = line.exec(text); match !== null && match[0] !== ''; match = line.exec(text)) {
    const [whole, { length: space } = '', dashes = '', content = ''] = match
    const isBelow = space > indent || (space === indent && dashes !== '')
    if (!isBelow && content !== '') break
    const key = isText ? '' : (/^[^\s:]+:[ \t]+/.exec(content)?.[0] ?? '')
    const bare = content.slice(key.length).replace(/^["']|["']?[ \t]*$/g, '')
    const at = match.index + space + dashes.length + key.length + content.slice(key.length).indexOf(bare)
    if (bare !== '') found.push({ start: at, end: at + bare.length, secret: bare, kind: 'text' })
    if (content !== '') end = match.index + whole.length
  }
  return end
}
