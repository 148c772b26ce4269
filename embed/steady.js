// Heights that come to rest.

/** How long a height that has just been left is not gone back to, in milliseconds, at first. */
const PATIENCE = 500;

/**
 * Turns measured heights into those that are asked of the host.
 *
 * What fits at one height may not fit at another: a scroll bar comes, the lines get shorter, the page
 * longer, the bar goes, and round it goes. So nothing is asked for twice, and of two heights that
 * follow each other in turn the larger stays for a while, each time twice as long. `again` is told
 * how long that is, to measure anew then. The answer is `undefined` where there is nothing to ask.
 */
export function steady(again) {
  let [asked, before, since] = [0, 0, 0];
  let patience = PATIENCE;
  return (measured, now) => {
    const height = Math.ceil(measured);
    if (!(height > 0) || height === asked) return undefined;
    if (height !== before) {
      patience = PATIENCE;
    } else if (height < asked) {
      const left = since + patience - now;
      if (left > 0) {
        again(left);
        return undefined;
      }
      patience *= 2;
    }
    [before, asked, since] = [asked, height, now];
    return height;
  };
}
