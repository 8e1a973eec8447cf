// Shows progress without reloading. Without this script the page's own link does the same.
const shown = document.querySelector('[data-progress]');
const bar = shown?.querySelector('progress');
const doing = shown?.querySelector('[data-doing]');

async function look() {
  try {
    const answer = await fetch(shown.dataset.progress, { headers: { accept: 'application/json' } });
    if (answer.ok) {
      const now = await answer.json();
      bar.value = now.percent;
      doing.textContent = now.doing;
      if (now.over) { location.reload(); return; }
    }
  } catch { /* The program may be restarting: ask again. */ }
  setTimeout(look, 700);
}

if (bar) setTimeout(look, 700);
