/** What a picture may be called that is put in slides/ from the editing page: no folder, no blank, and the same letters everywhere. */
export const pictureName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png)$/;

/** How large a picture may be, in bytes: as large as browsers keep for a room without network. */
export const largestPicture = 2 * 1024 * 1024;
