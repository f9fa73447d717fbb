// What is drawn because of a fault stands in the page and is switched by the stylesheet.

import type { Frame, RoomId } from '../../model'

export const put = (visible: boolean): { readonly 'data-state': string } => ({ 'data-state': visible ? 'on' : 'off' })
export const isOff = (frame: Frame, room: RoomId): boolean => frame.faults.off.includes(room)
