// Ties what is told to the picture and to the clock: the root element carries the lit room and the room of what is told,
// and the clock gets the time that each sentence needs. Draws nothing.

import { useEffect, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { stopAt } from '../../playback'
import type { RoomId } from '../../scene/model'
import {
  breathe,
  plainText,
  sentencesOf,
  shownSentences,
  useApp,
  useFrame,
  useJourney,
  useLens,
  usePageModel,
} from '../../ui'
import { holdsOf, stepInfo, type TravelTold } from '../../visit'

export function Narration() {
  useToldAtRoot()
  useHolds()
  return null
}

/** `data-lit`: the lit room, or none; `data-told`: the room of what is told, or `travel`. Written with the frame, past React. */
function useToldAtRoot(): void {
  const frame = useFrame()
  const { narrator } = usePageModel()
  useEffect(() => {
    const { dataset } = document.documentElement
    const write = (): void => {
      const { lit } = frame.get()
      const told = narrator.get()
      const room = told ? (told.room ?? wayOf(told, lit)) : (lit ?? '')
      if (dataset['lit'] !== (lit ?? '')) dataset['lit'] = lit ?? ''
      if (dataset['told'] !== room) dataset['told'] = room
    }
    write()
    return frame.follow(write)
  }, [frame, narrator])
}

/** A leg too short for words leaves the lamp alone to tell; and the way home is told of the street it goes along. */
const wayOf = ({ leg }: TravelTold, lit: RoomId | null): RoomId | 'travel' =>
  leg?.way === 'on' ? 'travel' : (lit ?? 'travel')

/** Before the first tick of the clock: what is played is held from its first sentence on. */
function useHolds(): void {
  const { t } = useTranslation()
  const { player, travels } = usePageModel()
  const journey = useJourney()
  const movement = useApp((state) => state.preferences.movement)
  const reading = useApp((state) => state.preferences.reading)
  const lens = useLens()
  // biome-ignore lint/correctness/useExhaustiveDependencies: movement says when `travels` answers otherwise
  useLayoutEffect(() => {
    const lettersOf = (index: number): number => {
      const info = journey ? stepInfo(journey, index) : undefined
      if (!journey || !info) return 0
      const shown = shownSentences(sentencesOf(t, journey, info), { lens, reading })
      return Math.max(...shown.map(({ text }) => plainText(text).length))
    }
    const holdTo = (last: number): void => {
      const letters = (index: number): number => (index <= last ? lettersOf(index) : 0)
      const holds = journey ? holdsOf(journey.telling, journey.stopsMs, letters, !travels()) : []
      player.send({ type: 'holds', holds })
    }
    holdTo(stopAt(journey?.stopsMs ?? [], player.clock().timeMs))
    // The other stops are reached later: a press is answered first.
    let wanted = true
    void breathe().then(() => wanted && holdTo(Number.POSITIVE_INFINITY))
    return () => {
      wanted = false
    }
  }, [t, journey, player, travels, movement, reading, lens])
}
