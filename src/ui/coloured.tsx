// Code in colours: words, texts and numbers of SQL and JSON. Colour only helps; the text is all there without it.

import type { ReactNode } from 'react'

type Kind = 'b' | 's' | 'i' | 'u' | 'em'

const keyword =
  /\b(?:INSERT|INTO|VALUES|RETURNING|SELECT|FROM|WHERE|AND|OR|NOT|NULL|BEGIN|IMMEDIATE|COMMIT|ROLLBACK|UPDATE|SET|DELETE|ORDER|GROUP|BY|LIMIT|OFFSET|ON|CONFLICT|DO|AS|JOIN|LEFT|IN|LIKE|COLLATE|ASC|DESC)\b/

const rules: Readonly<Record<'sql' | 'json', readonly (readonly [RegExp, Kind])[]>> = {
  sql: [
    [/--.*/, 'em'],
    [/'(?:[^']|'')*'/, 's'],
    [/\?\d*/, 'i'],
    [keyword, 'b'],
    [/\b\d[\d.]*\b/, 'i'],
  ],
  json: [
    [/"(?:[^"\\]|\\.)*"(?=\s*:)/, 'u'],
    [/"(?:[^"\\]|\\.)*"/, 's'],
    [/\b(?:true|false|null)\b/, 'b'],
    [/-?\b\d[\d.eE+-]*/, 'i'],
  ],
}

/** Beyond this, colouring is left out: a long body must not make the page wait. */
const longest = 20_000

export function Coloured({ language, text }: { readonly language: 'sql' | 'json'; readonly text: string }) {
  if (text.length > longest) return text
  const pattern = new RegExp(rules[language].map(([rule]) => `(${rule.source})`).join('|'), 'g')
  const parts: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const Kind = rules[language][match.slice(1).findIndex((group) => group !== undefined)]?.[1] ?? 'em'
    parts.push(text.slice(end, match.index), <Kind key={match.index}>{match[0]}</Kind>)
    end = match.index + match[0].length
  }
  return [...parts, text.slice(end)]
}
