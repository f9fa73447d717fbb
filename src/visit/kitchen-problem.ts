// An error that knows its sentence.

import type { Problem } from './state'

/** Thrown by a kitchen that knows why it cannot work. */
export class KitchenProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause: unknown) {
    super(problem, { cause })
    this.problem = problem
    this.name = 'KitchenProblem'
  }
}
