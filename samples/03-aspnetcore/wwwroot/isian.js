// Checks the form as one types: fields -> server, which asks the same validators as for saving -> findings under their fields.
// Without this script the same findings come with the answer to "Simpan".
(() => {
  'use strict';
  const form = document.getElementById('isian');
  const words = { error: 'Salah', warning: 'Perhatikan', info: 'Catatan' };
  const others = document.getElementById('pesan-lain');
  const announcement = document.getElementById('pengumuman');
  let timer, running;

  const item = finding => {
    const li = document.createElement('li');
    const word = document.createElement('strong');
    li.className = finding.tingkat;
    word.textContent = `${words[finding.tingkat]}:`;
    li.append(word, ` ${finding.pesan}${finding.saran ? ` ${finding.saran}` : ''}`);
    return li;
  };

  const show = result => {
    const slots = new Map([...form.querySelectorAll('[data-isian]')].map(slot => [slot.dataset.isian, []]));
    const rest = [];
    result.temuan.forEach(finding => (slots.get(finding.isian) ?? rest).push(finding));
    form.querySelectorAll('[data-isian]').forEach(slot => slot.replaceChildren(...slots.get(slot.dataset.isian).map(item)));
    others.replaceChildren(...rest.map(item));
    form.querySelectorAll('input[type=text], textarea, select').forEach(field => {
      const wrong = (slots.get(field.name) ?? []).some(finding => finding.tingkat === 'error');
      wrong ? field.setAttribute('aria-invalid', 'true') : field.removeAttribute('aria-invalid');
    });
    document.getElementById('nilai').textContent = result.nilai;
    document.getElementById('nilai-tatanan').textContent = result.nilaiTatanan;
    const wrong = result.temuan.filter(finding => finding.tingkat === 'error');
    announcement.textContent = wrong.length ? wrong.map(finding => finding.pesan).join(' ') : `Nilai indikator ${result.nilai}.`;
  };

  const check = async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(form.dataset.periksa, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: 'application/json' },
        signal: running.signal,
      });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch (problem) {
      // Offline or overtaken by the next key: saving checks again.
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, 300);
  });
  document.querySelector('.galat')?.focus();
})();
