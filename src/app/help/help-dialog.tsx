// The help, loaded when it is first wanted.

import { useEffect, useState } from 'react'
import { Opened, partOf } from '../../ui'

const help = partOf(() => import('./help'))

interface Props {
  readonly open: boolean
  /** Asked for by Escape, by the cross and by a press beside the dialog. */
  onClose(): void
}

/** A dialog with the words of the house and the keys. Focus goes back to where it was. */
export function HelpDialog({ open, onClose }: Props) {
  const [wanted, setWanted] = useState(open)
  useEffect(() => {
    if (open) setWanted(true)
  }, [open])
  return wanted && <Opened part={help}>{({ default: Help }) => <Help open={open} onClose={onClose} />}</Opened>
}
