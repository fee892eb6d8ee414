/** The colour that a line and its word start from: an attribute of any drawing. */
import 'preact';

declare module 'preact' {
  interface SVGAttributes<Target extends EventTarget = SVGElement> {
    color?: string;
  }
}
