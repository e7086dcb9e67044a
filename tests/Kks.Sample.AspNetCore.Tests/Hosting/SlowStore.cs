using AplikasiDaerah.Data;
using Kks.Model.Submissions;

namespace Kks.Sample.AspNetCore.Tests.Hosting;

/// <summary>A store that answers the start of the app and nothing after it, until whoever asks gives up.</summary>
internal sealed class SlowStore : IUsulanStore
{
    private bool started;

    public async Task<int?> VersiAsync(CancellationToken cancellation)
    {
        if (started)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }

        started = true;
        return 1;
    }

    public Task<UsulanTersimpan> BacaAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public Task IsiAsync(Usulan usulan, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<bool> SimpanAsync(string tatanan, Jawaban jawaban, int versi, CancellationToken cancellation) => throw new NotSupportedException();
}
