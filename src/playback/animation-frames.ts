// The browser's own frames. A face of its own: the clock and the player need no document.

import type { FrameSource } from './player'

export const animationFrames: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
}
