/** The address of another database on the same server. */
export const databaseOnServer = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
};
