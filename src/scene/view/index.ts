// The face of `scene/view`: the drawing of a frame. The parts that never change have their own face, `scene/view/static`.
export { type ActorStateItem, actorStates, type Doing } from './actor-states'
export { viewBox } from './camera'
export { RoomButtons, type RoomButtonsProps, type RoomItem } from './rooms/pointing'
export { Scene, type SceneProps } from './Scene'
export { type RoomStateItem, roomStates } from './states'
export { loadUnseen } from './unseen'
export { type House, noHouse, type SceneWords, type Signs } from './words'
