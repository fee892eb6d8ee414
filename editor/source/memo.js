/** A component that is drawn again only when something it is given has changed. */
import { Component } from 'preact';

/**
 * @template {Record<string, any>} P
 * @param {(props: P) => import('preact').ComponentChild} draw
 * @returns {import('preact').FunctionComponent<P>}
 */
export function memo(draw) {
  class Remembering extends Component {
    /** @param {Record<string, any>} next */
    shouldComponentUpdate(next) {
      const known = /** @type {Record<string, any>} */ (this.props);
      const keys = new Set([...Object.keys(known), ...Object.keys(next)]);
      return [...keys].some((key) => known[key] !== next[key]);
    }
    render() {
      return draw(/** @type {any} */ (this.props));
    }
  }
  return /** @type {any} */ (Remembering);
}

