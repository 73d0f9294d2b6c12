/** The oldest browsers in which the page is read: the last for Windows 7 and for older Macs are among them. */
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];
