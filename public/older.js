// What browsers since Safari 16.4, Chrome 108 and Firefox 110 may still lack, and the page or a library of it uses. Loaded
// before the page's own script, and only where something of it is missing (see index.html).

;(() => {
  const put = (target, name, value) => {
    if (!target[name]) Object.defineProperty(target, name, { value, configurable: true, writable: true })
  }

  put(URL, 'canParse', (text, base) => {
    try {
      return Boolean(new URL(text, base))
    } catch {
      return false
    }
  })

  const array = Array.prototype
  function findLastIndex(test, self) {
    for (let index = this.length - 1; index >= 0; index--) if (test.call(self, this[index], index, this)) return index
    return -1
  }
  put(array, 'findLastIndex', findLastIndex)
  put(array, 'findLast', function findLast(test, self) {
    return this[findLastIndex.call(this, test, self)]
  })
  put(array, 'toSorted', function toSorted(compare) {
    return Array.from(this).sort(compare)
  })
  put(array, 'toReversed', function toReversed() {
    return Array.from(this).reverse()
  })
  put(array, 'toSpliced', function toSpliced(...change) {
    const copy = Array.from(this)
    copy.splice(...change)
    return copy
  })
  put(array, 'with', function replaced(index, value) {
    const at = index < 0 ? this.length + index : index
    if (!(at >= 0 && at < this.length)) throw new RangeError('There is no such index.')
    const copy = Array.from(this)
    copy[at] = value
    return copy
  })

  put(AbortSignal, 'timeout', (ms) => {
    const control = new AbortController()
    setTimeout(() => control.abort(new DOMException('The time is over.', 'TimeoutError')), ms)
    return control.signal
  })
})()
