import "./styles/tokens.css";
import "./styles/base.css";

import { mount, unmount } from "svelte";

import App from "./App.svelte";
import { loadBrand } from "./brand";
import { keptSettings, wear } from "./browser";
import { startProgram } from "./program.svelte";
import { speak } from "./strings";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has lost its #app");
const place = target;
let drawn: ReturnType<typeof mount> | null = null;

function draw(): void {
  if (drawn) void unmount(drawn);
  place.textContent = "";
  drawn = mount(App, { target: place, props: { program } });
}

const settings = keptSettings();
wear(settings);

// The address is asked for while the words and the name are on their way.
const program = startProgram(async (chosen) => {
  await speak(chosen);
  draw();
});
// Not awaited here: another language's file imports this one, and would wait for it to end.
void Promise.all([speak(settings.language), loadBrand()]).then(draw);
