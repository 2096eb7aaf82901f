/** The work in a thread of its own, so that the page stays at hand meanwhile. */

import type { Challenge } from "../model";
import { attempt } from "./proof";

const ROUND = 20_000;

self.onmessage = ({ data: asked }: MessageEvent<Challenge>) => {
  let [from, proof] = [0, attempt(asked, 0, ROUND)];
  while (proof === null) proof = attempt(asked, (from += ROUND), ROUND);
  self.postMessage(proof);
};
