/** The package has no types. This declares only what the QR decoder's tests use. */
declare module 'pngjs' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of each pixel. */
    readonly data: Buffer;
  }
  export const PNG: {
    new (size: { width: number; height: number }): Picture;
    readonly sync: { read(png: Buffer): Picture; write(picture: Picture): Buffer };
  };
}
