/** All that the page can be. What can happen to it stands in events.ts. */

import type { Message, NewInbox, Service, Summary, Wish } from "./wire";

/** An inbox whose token this browser holds. */
export type HeldInbox = NewInbox;

export type Images = "none" | "remote";
export type Connection = "connecting" | "live" | "polling" | "offline";

/** What has unfolded or stands before the page; one at a time. */
export type Panel =
  "none" | "lifetime" | "deletion" | "choice" | "share" | "developers" | "settings" | "keys";

/** The work that a service may ask for before it gives an address (428). */
export interface Challenge {
  readonly challenge: string;
  readonly bits: number;
}

/** A call that brought no answer (`status` null) or a refusal. */
export interface Failure {
  readonly status: number | null;
  /** The problem's type, a URN; empty where there is none. */
  readonly cause: string;
  readonly detail: string;
  readonly retryAfter: number | null;
  readonly proof: Challenge | null;
}

/** Newest first. `cursor` marks the newest mail heard of; `older` says that there is more below. */
export interface MailList {
  readonly messages: readonly Summary[];
  readonly cursor: string | null;
  readonly loaded: boolean;
  readonly older: boolean;
  /** The mail below which more was asked for, until the list is heard of again. */
  readonly askedBelow: string | null;
}

export type Folder = "inbox" | "spam";
export type Filter = "all" | "unseen" | "verifying" | "files";

/** What of the list is shown, and what of it is chosen. */
export interface View {
  readonly folder: Folder;
  readonly filter: Filter;
  readonly search: string;
  readonly selected: readonly string[];
  /** The row that the keyboard stands on. */
  readonly cursor: string | null;
}

/** Mail that was deleted by hand: at `until` the service is told, and before it can come back. */
export interface Leaving {
  readonly ids: readonly string[];
  readonly until: number;
}

/** Why a file that came whole is not shown: too large, for a password, no such file, too much work. */
export type Unshown = "large" | "locked" | "broken" | "slow";

export type Preview =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "unshown"; readonly why: Unshown }
  | { readonly kind: "image"; readonly url: string }
  /** The first pages of `count`. */
  | { readonly kind: "pages"; readonly pages: readonly HTMLCanvasElement[]; readonly count: number }
  | { readonly kind: "text"; readonly text: string };

export type Facet = "mail" | "text" | "source" | "headers" | "checks" | "links";

export type Source =
  | { readonly kind: "unread" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "read"; readonly text: string };

export type Reading =
  | { readonly kind: "opening"; readonly id: string }
  | { readonly kind: "failed"; readonly id: string; readonly failure: Failure }
  | {
      readonly kind: "open";
      readonly id: string;
      readonly message: Message;
      readonly images: Images;
      readonly frame: string | null;
      readonly facet: Facet;
      readonly source: Source;
      readonly previews: Readonly<Record<string, Preview>>;
      /** The mail has the whole window. */
      readonly tall: boolean;
    };

export interface OpenPage {
  readonly kind: "open";
  readonly inbox: HeldInbox;
  readonly mail: MailList;
  readonly view: View;
  readonly reading: Reading | null;
  readonly leaving: Leaving | null;
  /** Mail whose deletion is on its way, which no list may bring back. */
  readonly sent: readonly string[];
  /** The reader has asked for its deletion, which push may confirm before the call does. */
  readonly givenUp: boolean;
  /** Time is up by our clock, and the server has been asked. */
  readonly ending: boolean;
}

export type Page =
  | { readonly kind: "opening" }
  | OpenPage
  | {
      readonly kind: "gone";
      readonly address: string;
      readonly mails: number | null;
      /** Its time, this page, or another holder of the token. */
      readonly by: "time" | "hand" | "other";
      readonly at: number;
    }
  | {
      readonly kind: "forgotten";
      readonly address: string | null;
      /** The service does not know the token, the reader let go of it, or a link's token is dead. */
      readonly by: "service" | "hand" | "link";
    }
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** Of the link that could not be opened; null where an address was asked for. */
      readonly token: string | null;
      readonly at: number;
    };

/** What was last said to the reader: spoken always, shown where it asks something of them. */
export type Said =
  | { readonly kind: "copied"; readonly subject: string }
  | { readonly kind: "not copied"; readonly text: string }
  | { readonly kind: "created"; readonly address: string }
  | { readonly kind: "adopted"; readonly address: string }
  | { readonly kind: "arrived"; readonly messages: readonly Summary[] }
  | { readonly kind: "kept"; readonly expiresAt: string }
  | { readonly kind: "ending"; readonly minutes: number }
  | { readonly kind: "discarded"; readonly count: number }
  | { readonly kind: "restored"; readonly count: number }
  | { readonly kind: "not allowed" }
  | { readonly kind: "failure"; readonly failure: Failure };

export type Theme = "auto" | "light" | "dark";

/** What the reader has set for this browser. `language` null: as the browser asks. */
export interface Settings {
  readonly theme: Theme;
  readonly language: string | null;
  readonly notify: boolean;
  readonly sound: boolean;
}

/** An address is asked for, or the work that it costs is done; the page stays until it comes. */
export type Creating = "no" | "asking" | "proving";

export interface State {
  /** The server's time in milliseconds, as closely as this browser knows it. */
  readonly now: number;
  readonly service: Service | null;
  /** Most recently used first. */
  readonly inboxes: readonly HeldInbox[];
  readonly page: Page;
  readonly panel: Panel;
  readonly creating: Creating;
  /** Why the address that was wished for cannot be had. */
  readonly refusal: Failure | null;
  readonly connection: Connection;
  readonly settings: Settings;
  readonly said: { readonly what: Said; readonly at: number } | null;
}

/** What a new address should be like; what is left out, the service chooses. */
export type { Wish };
