// The page works without this: it says the weekday of a date as soon as it is chosen.
const say = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
document.addEventListener('change', (event) => {
  const place = document.querySelector(`[data-beside="${event.target.name}"]`);
  if (place) place.textContent = event.target.value ? say.format(new Date(event.target.value + 'T00:00:00Z')) : '';
});
