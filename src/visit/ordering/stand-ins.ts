// What finds secrets is loaded when there is something to be looked through: the page's first script goes without it.

export { createStandIns } from '../../simulation'
