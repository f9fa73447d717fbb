// Rooms as buttons: one Tab stop, up and down between them, a note beside the one that is meant.

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { roomIds } from '../../src/scene/model'
import { RoomButtons } from '../../src/scene/view'

afterEach(cleanup)

function show(words: string | null = null) {
  const onRoom = vi.fn(() => words)
  render(
    <div className="scene">
      <RoomButtons
        label="Rooms"
        current="pass"
        hint="press"
        keys="up and down"
        onRoom={onRoom}
        items={roomIds.map((room) => ({
          room,
          name: `${room}: quiet`,
          title: `${room} · field`,
          about: `About ${room}.`,
        }))}
      />
    </div>,
  )
  return { onRoom, user: userEvent.setup() }
}
const button = (room: string): HTMLElement => screen.getByRole('button', { name: `${room}: quiet` })

describe('rooms as buttons', () => {
  it('is one Tab stop, at the room that is now', async () => {
    const { user } = show()
    await user.tab()
    expect(document.activeElement).toBe(button('pass'))
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('goes up and down through the rooms and round, and leaves left, right, Home and End alone', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toBe(button('rail'))
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(button('dock'))
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End'])
      expect(fireEvent.keyDown(button('dock'), { key }), key).toBe(true)
    expect(document.activeElement).toBe(button('dock'))
  })

  it('says which room was pressed, by its station', async () => {
    const { user, onRoom } = show()
    await user.click(button('pantry'))
    await user.keyboard('{ArrowUp}{Enter}')
    expect(onRoom.mock.calls).toEqual([['database'], ['cache']])
  })

  it('shows a note at the room in focus, says so to assistive technology, and Escape puts it away', async () => {
    const { user } = show()
    await user.tab()
    expect(screen.getByRole('tooltip').textContent).toContain('About pass.')
    expect(button('pass').getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('tooltip').textContent).toContain('About host.')
  })

  it('makes way for where it went, and says in the note, and aloud, where it did not go', async () => {
    const went = show()
    await went.user.tab()
    await went.user.keyboard('{Enter}')
    expect(screen.queryByRole('tooltip')).toBeNull()
    expect(screen.getByRole('status').textContent).toBe('')
    cleanup()
    const { user } = show('Not yet.')
    await user.tab()
    expect(screen.getByRole('tooltip').textContent).toContain('press · up and down')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('tooltip').textContent).toContain('Not yet.')
    expect(screen.getByRole('status').textContent).toBe('Not yet.')
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('tooltip').textContent).not.toContain('Not yet.')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('keeps the note of a room that was touched until something else is', () => {
    show()
    fireEvent.pointerDown(button('dock'), { pointerType: 'touch' })
    fireEvent.click(button('dock'))
    expect(screen.getByRole('tooltip').textContent).toContain('About dock.')
    fireEvent.pointerDown(document.body, { pointerType: 'touch' })
    expect(screen.queryByRole('tooltip')).toBeNull()
  })

  it('shows it under a pointer that moves, not under one that rests while the picture moves', () => {
    show()
    fireEvent.mouseMove(button('dock'), { movementX: 0, movementY: 0 })
    expect(screen.queryByRole('tooltip')).toBeNull()
    fireEvent.mouseMove(button('dock'), { movementX: 2, movementY: 0 })
    expect(screen.getByRole('tooltip').textContent).toContain('About dock.')
  })
})
