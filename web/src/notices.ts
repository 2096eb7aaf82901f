/** How new mail is made known beyond the page: a notice of the system's, and a sound. */

import { arrivalWords } from "./said";
import type { Event } from "./events";
import type { Settings } from "./model";
import type { Summary } from "./wire";

interface News {
  readonly messages: readonly Summary[];
  readonly settings: Settings;
}

export function announce({ messages, settings }: News): Promise<null> {
  if (settings.sound) chime();
  if (settings.notify && document.visibilityState === "hidden") notify(arrivalWords(messages));
  return Promise.resolve(null);
}

export async function askForNotices(): Promise<Event> {
  const asked = "Notification" in window ? await Notification.requestPermission() : "denied";
  return { type: "notices answered", allowed: asked === "granted" };
}

function notify(words: string): void {
  try {
    const notice = new Notification(words, { tag: "mayfly" });
    notice.onclick = () => {
      window.focus();
    };
  } catch {
    // Phones give notices to service workers only, and ours keeps to the shell.
  }
}

/** Two soft notes, a fifth apart: the page brings no sound file. */
function chime(): void {
  try {
    const context = new AudioContext();
    [659.25, 987.77].forEach((pitch, index) => {
      strike(context, pitch, context.currentTime + index * 0.14);
    });
    setTimeout(() => void context.close(), 1_500);
  } catch {
    // No sound device, or none that the browser lends.
  }
}

function strike(context: AudioContext, pitch: number, at: number): void {
  const [tone, volume] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.12, at + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.6);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + 0.7);
}
