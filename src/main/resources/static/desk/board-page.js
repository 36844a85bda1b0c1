import { mount } from './board.js';

mount(document.getElementById('board'), { region: new URLSearchParams(location.search).get('region') ?? undefined });
