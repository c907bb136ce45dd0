import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fromFragment } from '../link/link.ts';
import { App } from './App.tsx';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place to be in.');

const fragment = window.location.hash;
const shared = await fromFragment(fragment);
createRoot(page).render(
  <StrictMode>
    <App shared={shared} isDamaged={fragment.length > 1 && !shared} />
  </StrictMode>,
);
