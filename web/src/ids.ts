/** The elements that the focus is given to, by their ids in the page. */

export const ids = {
  /** The button that copies the address. */
  address: "address",
  /** The heading of the list. */
  list: "list",
  /** The field that is searched by. */
  search: "search",
  /** The button that opens a message. */
  message: (id: string) => `message-${id}`,
};
