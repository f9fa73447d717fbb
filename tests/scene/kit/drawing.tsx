// The drawing of a frame as an SVG file that a person can open: styled by the product's own style sheets, with the
// still house beside it as two pictures.

import { readFileSync } from 'node:fs'
import { render } from '@testing-library/react'
import { motionValue } from 'framer-motion'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from '../../../src/scene/model'
import { loadUnseen, noHouse, Scene } from '../../../src/scene/view'
import { renderHouse } from '../../../src/scene/view/static'
import { signs, words } from '../harness/words'

const [x, y, width, height] = [-4, 18, 1452, 907]
const size = `x="${x}" y="${y}" width="${width}" height="${height}"`
const svgNamespace = 'http://www.w3.org/2000/svg'
const head = `xmlns="${svgNamespace}" class="scene" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}"`
const styleSheets = ['../../../src/app/tokens.css', '../../../src/scene/view/scene.css']
  .map((href) => `<?xml-stylesheet type="text/css" href="${href}"?>`)
  .join('\n')

await loadUnseen()

/** A frame, drawn by React in a page, with a way to draw another one on the same elements. */
export function mount(first: Frame): { readonly root: HTMLElement; show(frame: Frame): void } {
  const frame = motionValue(first)
  const { container } = render(
    <Scene frame={frame} words={words} label="The restaurant" house={noHouse} camera="step" lens="both" />,
  )
  return { root: container, show: (next) => frame.set(next) }
}

/** What is drawn of a mounted scene, as the text of an SVG file. */
export function fileOf(root: HTMLElement): string {
  const bands = [...root.querySelectorAll('svg.band')].map((band) => {
    const copy = band.cloneNode(true)
    if (!(copy instanceof SVGElement)) throw new Error('A band is an SVG element.')
    for (const hidden of copy.querySelectorAll('[display="none"], .fault[data-state="off"]')) hidden.remove()
    for (const text of copy.querySelectorAll('text:empty')) text.remove()
    for (const element of copy.querySelectorAll('*')) sortAttributes(element)
    const name = ['back', 'front'].find((one) => band.classList.contains(one))
    const house = name ? `<image href="house-${name}.svg" ${size}/>` : ''
    const inside = [...copy.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')
    return `<g class="${band.getAttribute('class') ?? ''}">${house}${inside.replaceAll(` xmlns="${svgNamespace}"`, '')}</g>`
  })
  return file(`${styleSheets}\n<svg ${head}>`, bands.join(''))
}

/** In one order, whatever was written first; what is drawn need not say so. */
function sortAttributes(element: Element): void {
  const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const { name } of attributes) element.removeAttribute(name)
  for (const { name, value } of attributes)
    if (name !== 'display' || value !== 'inline') element.setAttribute(name, value)
}

/** The parts of the house that never change, as pictures of their own; a picture loads no style sheet, so it holds them. */
export function houseFiles(): Readonly<Record<'back' | 'front', string>> {
  const { back, front } = renderHouse(renderToStaticMarkup, signs)
  const [tokens, pens] = ['../../../src/app/tokens.css', '../../../src/scene/view/scene.css'].map((path) =>
    readFileSync(new URL(path, import.meta.url), 'utf8'),
  )
  const css = `${rulesOf(tokens ?? '', '')
    .slice(0, 1)
    .join('')}${rulesOf(pens ?? '', back + front).join('')}`
  const still = (markup: string): string => file(`<svg ${head}>`, `<style><![CDATA[${css}]]></style>${markup}`)
  return { back: still(back), front: still(front) }
}

/** The rules of a style sheet that this markup is drawn with; without markup, those of the root. */
function rulesOf(css: string, markup: string): readonly string[] {
  const used = new Set([
    'scene',
    ...[...markup.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  ])
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .map(([rule, selector = '']) => ({ rule: rule.trim(), selector: selector.trim() }))
    .filter(({ selector }) =>
      markup === ''
        ? selector === ':root'
        : /^\.scene[^@>]*$/.test(selector) &&
          !selector.includes('[data-') &&
          [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => used.has(name)),
    )
    .map(({ rule }) => `${rule}\n`)
}

/** One element a line, numbers rounded: differences can be read. */
const file = (open: string, inside: string): string =>
  `${open}\n${inside
    .replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 + 0))
    .replaceAll('><', '>\n<')}\n</svg>\n`
