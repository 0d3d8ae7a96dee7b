// bywalec: flags and composition; the work is in ui and core.
int main()
{
    return 0;
}
