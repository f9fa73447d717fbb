// A popover that hangs on something that stands in the page already: that opens and closes it, and has the focus back.

import { Popover } from 'radix-ui'
import type { ComponentProps, RefObject } from 'react'
import { focusOn } from './within'

interface Props extends ComponentProps<typeof Popover.Content> {
  readonly open: boolean
  onOpenChange(open: boolean): void
  readonly on: RefObject<HTMLElement | null>
}

export function Hung({ open, onOpenChange, on, ...content }: Props) {
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Anchor virtualRef={{ current: { getBoundingClientRect: () => boxOf(on.current) } }} />
      <Popover.Portal>
        <Popover.Content
          sideOffset={4}
          collisionPadding={8}
          {...content}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            focusOn(on.current)
          }}
          onInteractOutside={(event) => {
            // What it hangs on closes it by itself; closed here as well, it would open again.
            if (event.target instanceof Node && on.current?.contains(event.target)) event.preventDefault()
          }}
        />
      </Popover.Portal>
    </Popover.Root>
  )
}

const boxOf = (element: Element | null): DOMRect => element?.getBoundingClientRect() ?? new DOMRect()
