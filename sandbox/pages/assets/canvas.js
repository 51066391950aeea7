// Draws a QR code from its modules: a line of 0 and 1 for each row, margin included.
function draw() {
  const canvas = document.querySelector('canvas[data-modules]');
  if (!canvas) return;
  const rows = canvas.dataset.modules.split(' ');
  const pixels = 8;
  canvas.width = canvas.height = rows.length * pixels;
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  rows.forEach((row, y) =>
    [...row].forEach((module, x) => {
      if (module === '1') context.fillRect(x * pixels, y * pixels, pixels, pixels);
    }),
  );
}

document.addEventListener('rendered', draw);
draw();
