// What motion is measured against: the least that a moving page can do. One dot, one transform a frame, past React.

import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

const wayPx = 900
const roundMs = 6000

function Dot() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let handle = 0
    const move = (nowMs: number): void => {
      const part = (nowMs % roundMs) / roundMs
      if (dot.current) dot.current.style.transform = `translateX(${Math.round(part * wayPx)}px)`
      handle = requestAnimationFrame(move)
    }
    handle = requestAnimationFrame(move)
    return () => cancelAnimationFrame(handle)
  }, [])
  return (
    <>
      <h1>Back of House</h1>
      <div ref={dot} id="dot" />
    </>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Dot />)
