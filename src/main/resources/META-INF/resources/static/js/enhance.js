// Pages work without this. It moves the focus to what is wrong, and keeps a button from being pressed twice.
document.addEventListener('DOMContentLoaded', () => document.getElementById('faults')?.focus());
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  window.setTimeout(() => delete form.dataset.sent, 5000);
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));
// htmx fetches a piece of a page. Where what comes is another page, or nothing comes, the browser goes there itself.
document.addEventListener('htmx:beforeSwap', (event) => {
  const { xhr, target } = event.detail;
  if (xhr.status < 400 && xhr.responseText.includes(` id="${target.id}"`)) return;
  event.preventDefault();
  window.location.assign(xhr.responseURL);
});
document.addEventListener('htmx:sendError', (event) => window.location.assign(event.detail.pathInfo.finalRequestPath));
