// Lets the page answer a press or paint between two pieces of work that would hold it up together.

/** Who cannot see the page is not kept waiting for a frame of it. */
const noFrameMs = 100

/** Settles after the next frame was drawn: what was pressed is seen before what it sets off is worked on. */
export const painted = async (): Promise<void> => {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, noFrameMs)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
  await breathe()
}

/** Settles in a task of its own. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve()
    }
    channel.port2.postMessage(null)
  })
