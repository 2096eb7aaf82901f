/** What the API answers, by the names this page uses; the shapes come from docs/openapi.json. */

import type { components } from "./api.types";

type Shapes = components["schemas"];

export type Attachment = Shapes["AttachmentOut"];
export type Inbox = Shapes["InboxOut"];
export type Message = Shapes["MessageOut"];
export type NewInbox = Shapes["CreatedOut"];
export type Page = Shapes["PageOut"];
export type Problem = Shapes["Problem"];
export type Service = Shapes["ServiceOut"];
export type Summary = Shapes["SummaryOut"];
export type Ticket = Shapes["TicketOut"];
export type TicketRequest = Shapes["TicketIn"];
export type Wish = Partial<Shapes["InboxIn"]>;
