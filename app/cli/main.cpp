// bywalec-cli: every command in a file of its own; this one only lists them.
int main()
{
    return 0;
}
