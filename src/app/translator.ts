// Keeps React and a browser's translator from breaking each other. A translator takes a text out of the page and puts
// a `<font>` with the other language's in its place. React still writes to the text it made, which nobody sees any
// more, and asks to remove it from where it no longer is, which throws. Here the two are told apart and kept in step:
// a text that changed comes back in place of its translation, to be translated anew.

/** Watches from now on; returns the way to stop. Nothing of the browser is touched until a translator was there. */
export function keepUpWithTranslator(root: Document): () => void {
  /** What stands in the page for a text that was taken out. */
  const standIns = new WeakMap<Node, ChildNode>()
  let patched: (() => void) | undefined

  const note = ({ type, target, removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void => {
    if (type === 'characterData') bringBack(target)
    const font = [...addedNodes, previousSibling, nextSibling].find(isFont)
    if (!font) return
    patched ??= patch()
    for (const text of removedNodes) {
      if (!(text instanceof Text)) continue
      standIns.set(text, font)
      observer.observe(text, { characterData: true })
    }
  }
  const bringBack = (text: Node): void => {
    const font = standIns.get(text)
    if (font?.isConnected && !text.isConnected) font.replaceWith(text)
  }
  const observer = new MutationObserver((records) => records.forEach(note))
  observer.observe(root, { childList: true, subtree: true })

  /** The child of `parent` that stands for this node now; the node itself where nothing does. */
  const childOf = (parent: Node, node: Node): Node => {
    if (node.parentNode === parent) return node
    observer.takeRecords().forEach(note)
    const font = standIns.get(node)
    if (font?.parentNode === parent) return font
    let outer: Node | null = node
    while (outer && outer.parentNode !== parent) outer = outer.parentNode
    return outer ?? node
  }

  const patch = (): (() => void) => {
    const { removeChild, insertBefore } = Node.prototype
    Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
      removeChild.call(this, childOf(this, child))
      return child
    }
    Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, before: Node | null): Child {
      insertBefore.call(this, child, before && childOf(this, before))
      return child
    }
    return () => Object.assign(Node.prototype, { removeChild, insertBefore })
  }

  return () => {
    observer.disconnect()
    patched?.()
  }
}

const isFont = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && node.localName === 'font'
