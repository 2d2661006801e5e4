(function () {
  'use strict';
  const misses = Array.from(document.querySelectorAll('.miss'));
  const choices = Array.from(document.querySelectorAll('.filters select'));
  const words = document.getElementById('words');
  const shown = document.getElementById('shown');
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/gi, 'd').toLowerCase();
  }
  const texts = misses.map(function (miss) { return plain(miss.textContent); });
  function show() {
    const wanted = plain(words.value.trim());
    let count = 0;
    misses.forEach(function (miss, i) {
      const fits = choices.every(function (choice) {
        return choice.value === '' || miss.dataset[choice.name] === choice.value;
      }) && (wanted === '' || texts[i].includes(wanted));
      miss.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count + ' of ' + misses.length;
  }
  choices.forEach(function (choice) { choice.addEventListener('change', show); });
  words.addEventListener('input', show);
  show();
})();
