/** The package brings no types: as far as the QR decoder's tests draw with it. */
declare module 'pngjs' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and opacity of each pixel. */
    readonly data: Buffer;
  }
  export const PNG: {
    new (size: { width: number; height: number }): Picture;
    readonly sync: { read(png: Buffer): Picture; write(picture: Picture): Buffer };
  };
}
