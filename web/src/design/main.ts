/** The design system at /design.html of the development server; no build has it. */

import "../styles/tokens.css";
import "../styles/base.css";

import { mount } from "svelte";

import Design from "./Design.svelte";

const target = document.getElementById("app");
if (target) mount(Design, { target });
