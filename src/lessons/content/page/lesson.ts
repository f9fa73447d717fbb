// Lesson `page`: the one thing everybody knows. A page is asked for, and HTML comes back.

import type { Lesson } from '../../lesson'

export const page: Lesson = {
  id: 'page',
  order: { method: 'GET', path: '/', headers: { accept: 'text/html' }, as: 'session' },
  understudy: null,
  fields: [],
  switches: ['unknown-path', 'network-offline', 'network-slow'],
  worthTrying: ['unknown-path', 'network-offline'],
  storySteps: 5,
  seconds: 30,
  minutes: 3,
  prerequisites: [],
}
