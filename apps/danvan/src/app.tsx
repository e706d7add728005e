import { AppKit } from '@danvan/app-kit';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { vi } from './language/vi.ts';
import { routes } from './routes.tsx';

const catalogue = { vi, en: () => import('./language/en.ts').then((words) => words.en) };
const router = createBrowserRouter(routes, { basename: '/danvan' });

export const App = () => (
  <AppKit app="danvan" catalogue={catalogue}>
    <RouterProvider router={router} />
  </AppKit>
);
