/** How near one sees the sheet: nearer, further, all of it, on the whole screen. */
import { fit } from '../scene.js';

/** @typedef {import('../editing.js').Editing} Editing */

const [FURTHEST, NEAREST] = [0.2, 4];
/** One press of a button. */
export const STRIDE = 1.25;

/**
 * Come nearer by a factor, to a place on the screen; by a push, what is there is moved along.
 * @param {Editing} on @param {HTMLElement} frame @param {number} factor
 * @param {{ x: number, y: number }} [to] the middle, if not given
 * @param {{ x: number, y: number }} [push]
 */
export function come(on, frame, factor, to, push = { x: 0, y: 0 }) {
  const { room } = on.state;
  const before = room.zoom ?? 1;
  const zoom = Math.min(NEAREST, Math.max(FURTHEST, before * factor));
  const edge = frame.getBoundingClientRect();
  const x = to ? to.x - edge.left : edge.width / 2;
  const y = to ? to.y - edge.top : edge.height / 2;
  const left = ((frame.scrollLeft + x) * zoom) / before - x - push.x;
  const top = ((frame.scrollTop + y) * zoom) / before - y - push.y;
  // The page below stays where it is.
  if (zoom <= 1) frame.style.maxHeight = '';
  else if (before <= 1) frame.style.maxHeight = `${frame.offsetHeight}px`;
  on.show({ room: { ...room, zoom } });
  // Once it is drawn: before, there is nowhere to scroll to.
  queueMicrotask(() => frame.scrollTo({ left, top, behavior: 'instant' }));
}

/** See all of the map. @param {Editing} on @param {import('../scene.js').Scene} scene @param {HTMLElement} frame */
export function seeAll(on, scene, frame) {
  const { room } = on.state;
  const { zoom: _own, ...plain } = room;
  frame.style.maxHeight = '';
  const whole = Math.min(1, frame.clientWidth / scene.width, seenHeight(frame) / scene.height);
  const zoom = Math.max(FURTHEST, whole / fit(scene, plain).scale);
  on.show({ room: { ...room, zoom } });
  queueMicrotask(() => frame.scrollTo({ left: 0, top: 0, behavior: 'instant' }));
}

/** How high the frame may become. @param {HTMLElement} frame */
const seenHeight = (frame) =>
  Math.max(frame.clientHeight, parseFloat(getComputedStyle(frame).maxHeight) || 0) - 4;

/** Onto the whole screen, or back. @param {HTMLElement} frame */
export function wholeScreen(frame) {
  if (document.fullscreenElement) document.exitFullscreen();
  else frame.closest('.ck-editor')?.requestFullscreen().catch(() => {});
}
