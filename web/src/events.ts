/** All that can happen to the page, and all that it can ask of the world. */

import type {
  Challenge,
  Connection,
  Facet,
  Failure,
  Filter,
  Folder,
  HeldInbox,
  Images,
  Panel,
  Preview,
  Settings,
  Source,
  State,
  Wish,
} from "./model";
import type { Attachment, Inbox, Message, Page as MailPage, Service, Summary } from "./wire";

export type Listing = "first" | "newer" | "older";

/** What the reader does. */
export type Intent =
  | { readonly type: "new address"; readonly wish?: Wish }
  | { readonly type: "tried again" }
  | { readonly type: "address chosen"; readonly address: string }
  | { readonly type: "panel chosen"; readonly panel: Panel }
  | { readonly type: "lifetime chosen"; readonly seconds: number }
  | { readonly type: "inbox given up" }
  | { readonly type: "inbox forgotten" }
  | { readonly type: "older wanted" }
  | { readonly type: "folder chosen"; readonly folder: Folder }
  | { readonly type: "filter chosen"; readonly filter: Filter }
  | { readonly type: "searched"; readonly search: string }
  | { readonly type: "message pointed at"; readonly id: string }
  | { readonly type: "row stepped"; readonly by: 1 | -1 }
  | { readonly type: "message selected"; readonly id: string }
  | { readonly type: "all selected" }
  | { readonly type: "none selected" }
  | { readonly type: "message chosen"; readonly id: string }
  | { readonly type: "message closed" }
  | { readonly type: "messages discarded"; readonly ids: readonly string[] }
  | { readonly type: "discard undone" }
  | { readonly type: "facet chosen"; readonly facet: Facet }
  | { readonly type: "height chosen"; readonly tall: boolean }
  | { readonly type: "preview wanted"; readonly attachment: string }
  | { readonly type: "images wanted" }
  | { readonly type: "download wanted"; readonly attachment: string | null }
  | { readonly type: "link wanted"; readonly url: string }
  | { readonly type: "search wanted" }
  | { readonly type: "print wanted" }
  | { readonly type: "copy wanted"; readonly subject: string; readonly text: string }
  | { readonly type: "settings changed"; readonly change: Partial<Settings> }
  | { readonly type: "notices wanted" }
  | { readonly type: "notice dismissed" };

/** An answer names its inbox, which may no longer be the one shown. */
interface Of {
  readonly address: string;
}

/** What the world answers. */
export type Answer =
  | { readonly type: "service read"; readonly service: Service }
  | { readonly type: "created"; readonly inbox: HeldInbox }
  | { readonly type: "creation refused"; readonly wish: Wish; readonly failure: Failure }
  | { readonly type: "proved"; readonly wish: Wish; readonly proof: string }
  | { readonly type: "adopted"; readonly inbox: HeldInbox }
  | {
      readonly type: "adoption refused";
      readonly token: string;
      readonly failure: Failure;
    }
  | { readonly type: "inbox read"; readonly inbox: Inbox }
  | { readonly type: "lifetime set"; readonly inbox: Inbox }
  | ({ readonly type: "inbox deleted" } & Of)
  | ({ readonly type: "listed"; readonly asked: Listing; readonly page: MailPage } & Of)
  | ({ readonly type: "message read"; readonly message: Message } & Of)
  | ({ readonly type: "message refused"; readonly id: string; readonly failure: Failure } & Of)
  | ({
      readonly type: "framed";
      readonly id: string;
      readonly images: Images;
      readonly url: string;
    } & Of)
  | ({ readonly type: "source read"; readonly id: string; readonly source: Source } & Of)
  | ({
      readonly type: "previewed";
      readonly id: string;
      readonly attachment: string;
      readonly preview: Preview;
    } & Of)
  | ({ readonly type: "messages deleted"; readonly ids: readonly string[] } & Of)
  | ({
      readonly type: "deletion refused";
      readonly ids: readonly string[];
      readonly failure: Failure;
    } & Of)
  | ({
      readonly type: "refused";
      readonly failure: Failure;
      /** Nobody asked for it by hand, so only an end of the inbox is worth a word. */
      readonly quiet: boolean;
    } & Of)
  | { readonly type: "notices answered"; readonly allowed: boolean }
  | { readonly type: "copied"; readonly subject: string }
  | { readonly type: "not copied"; readonly text: string };

/** What happens by itself. */
export type Happening =
  | { readonly type: "ticked"; readonly now: number }
  | { readonly type: "left alone" }
  | { readonly type: "token offered"; readonly token: string }
  | { readonly type: "connection changed"; readonly connection: Connection }
  | ({ readonly type: "hinted" } & Of)
  /** From now on hints come; what came or went before is unknown. */
  | ({ readonly type: "listening" } & Of)
  | ({ readonly type: "resumed" } & Of)
  | ({ readonly type: "time is up" } & Of)
  | { readonly type: "stepped back" }
  | { readonly type: "held elsewhere"; readonly inboxes: readonly HeldInbox[] };

export type Event = Intent | Answer | Happening;

/** Effects on an inbox, and on one of its messages. */
interface On {
  readonly inbox: HeldInbox;
}
interface OnMessage extends On {
  readonly id: string;
}

/** What `update` asks the world to do; effects.ts does it. */
export type Effect =
  | { readonly run: "read service" }
  | { readonly run: "create"; readonly wish: Wish; readonly proof: string | null }
  | { readonly run: "prove"; readonly wish: Wish; readonly asked: Challenge }
  | { readonly run: "adopt"; readonly token: string }
  | ({ readonly run: "hold" } & On)
  | { readonly run: "drop"; readonly address: string }
  | ({ readonly run: "read inbox" } & On)
  | ({ readonly run: "set lifetime"; readonly seconds: number } & On)
  | ({ readonly run: "delete inbox" } & On)
  | ({ readonly run: "list"; readonly asked: Listing; readonly from: string | null } & On)
  | ({ readonly run: "read message" } & OnMessage)
  | ({ readonly run: "mark seen" } & OnMessage)
  | ({ readonly run: "read source" } & OnMessage)
  | ({
      readonly run: "delete messages";
      readonly ids: readonly string[];
      /** They are all that the inbox holds. */
      readonly whole: boolean;
    } & On)
  | ({ readonly run: "frame"; readonly images: Images } & OnMessage)
  | ({ readonly run: "preview"; readonly file: Attachment } & OnMessage)
  | ({ readonly run: "download"; readonly attachment: string | null } & OnMessage)
  | { readonly run: "announce"; readonly messages: readonly Summary[]; readonly settings: Settings }
  | { readonly run: "ask for notices" }
  | { readonly run: "keep settings"; readonly settings: Settings }
  | { readonly run: "speak"; readonly language: string | null }
  | { readonly run: "open"; readonly url: string }
  | { readonly run: "print" }
  | { readonly run: "focus"; readonly id: string }
  | { readonly run: "copy"; readonly subject: string; readonly text: string }
  | { readonly run: "step in" }
  | { readonly run: "step out" };

export type Step = readonly [State, readonly Effect[]];
